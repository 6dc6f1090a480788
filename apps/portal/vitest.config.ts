import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: { name: 'portal', include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom', css: { modules: { classNameStrategy: 'non-scoped' } } },
})
