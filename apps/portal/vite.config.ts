import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The content security policy allows no data: scripts or styles, so every asset stays a file.
    assetsInlineLimit: 0,
    // A polyfill would be an inline script; every browser of the target preloads modules itself.
    modulePreload: { polyfill: false },
  },
})
