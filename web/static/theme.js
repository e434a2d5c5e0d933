// Before anything is painted, so that the page never flashes in the other theme. A file of its own:
// pages without JavaScript get no nonce for an inline script.
let mode = null
try {
  mode = localStorage.getItem('mode-watcher-mode')
} catch {
  // Storage may be forbidden; then the system decides.
}
const isDark =
  mode === 'dark' || (mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.classList.toggle('dark', isDark)
