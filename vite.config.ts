import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { staticIcons } from './web/static-icons.ts'

// Small scripts that many pages share are sent as one file, since a phone pays for each request.
// Code that reads the environment stays separate: SvelteKit sets the environment only after this
// file has been loaded.
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      minShareCount: 4,
      test: /\/svelte\/|\/web\/src\/(?!env|lib\/(?:live\/live|cvs\/upload-cv|profile-editor|forms\/(?:autosave|send-form)))/,
    },
    // What the list shares with the page of a job.
    {
      name: 'matches',
      minShareCount: 3,
      test: /\/web\/src\/lib\/(?:matches|jobs)\/|\/icons\/equal-approximately/,
    },
  ],
}

// The configuration stays at the root: a Vite root that differs from the working directory
// builds, but answers 500 in development.
export default defineConfig(({ mode }) => ({
  plugins: [
    staticIcons(),
    tailwindcss(),
    sveltekit({
      // Compressing takes a second of the start, and on one machine it saves nothing.
      adapter: adapter({ out: 'web/build', precompress: mode !== 'embedded' }),
      files: { src: 'web/src', assets: 'web/static' },
      outDir: 'web/.svelte-kit',
      // A request costs more than the bytes of most components' own rules.
      inlineStyleThreshold: 2048,
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          // Positions and sizes are set on elements; no style comes from people's texts.
          'style-src': ['self', 'unsafe-inline'],
          // The QR code of a second factor is a data: address.
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'form-action': ['self'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html', 'rolecall-worker'],
          'base-uri': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  build: { reportCompressedSize: false },
  server: { fs: { allow: ['.'] } },
}))
