import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { isWorker, workerFiles } from './build/worker-files.ts'

/**
 * On the phone the pages are hydrated by Preact, which is a tenth of ReactDOM: an old phone reads 50 kB instead of 100.
 * The server renders them with React, and so do the tests.
 */
const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
}

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [workerFiles()])],
  // A bundle that runs without node_modules beside it; in development Vite resolves packages itself.
  ssr: command === 'build' ? { noExternal: true } : {},
  resolve: command === 'build' && !isSsrBuild ? { alias: PREACT } : {},
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // Browsers of 2021: nothing newer may reach a patient's phone.
    target: isSsrBuild ? 'node24' : ['safari14', 'ios14', 'chrome87'],
    cssTarget: ['safari14', 'ios14', 'chrome87'],
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    // One style sheet: the server writes it into the page, so that a page is one request.
    cssCodeSplit: false,
    // A polyfill would be an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            input: { main: 'src/entry-client.tsx', 'service-worker': 'worker/service-worker.ts' },
            // The worker keeps its name and stands at the root: from there it may look after every page.
            output: { entryFileNames: (chunk: { readonly name: string }) => (isWorker(chunk) ? '[name].js' : 'assets/[name]-[hash].js') },
          },
        }),
  },
}))
