// What SvelteKit has no place for. A file of its own: pages without JavaScript get no nonce for an
// inline script.

// Before anything is painted, so that the page never flashes in the other theme.
let mode = null
try {
  mode = localStorage.getItem('mode-watcher-mode')
} catch {
  // Storage may be forbidden; then the system decides.
}
const isDark =
  mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.classList.toggle('dark', isDark)

// What is read comes before what answers to presses: scripts are fetched once there is a picture.
addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = 'modulepreload'
    }),
  ),
)
