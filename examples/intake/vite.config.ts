import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Answers about a person's health stay in the browser: nothing is loaded from, or sent to, anywhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Only in the built page: the development server reloads changed code by inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

/** React, and the design system with what only it needs: files of their own, which a browser keeps when the workbench changes. */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
  {
    name: 'designsystemet',
    test: /node_modules\/(@digdir|@floating-ui|@navikt|@radix-ui|@tanstack|@u-elements|clsx|tabbable)\//,
    priority: 1,
  },
]

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    headers: {
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // In the repository `forlop` is a link to the folder two levels up.
  server: { host: '127.0.0.1', fs: { allow: ['../..'] } },
})
