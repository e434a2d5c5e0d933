// Code that SvelteKit has no place for. It is a separate file, since pages without JavaScript get
// no nonce for an inline script.

// Runs before the first paint, so that the page never flashes in the other theme.
let mode = null
try {
  mode = localStorage.getItem('mode-watcher-mode')
} catch {
  // Storage may be forbidden; then the system decides.
}
const isDark =
  mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.classList.toggle('dark', isDark)

// The text is shown first: scripts are loaded after the first paint.
addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = 'modulepreload'
    }),
  ),
)
