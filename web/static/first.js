// Code that SvelteKit has no place for. It is a separate file, since pages without JavaScript get
// no nonce for an inline script.

const root = document.documentElement
const prefersDark = matchMedia('(prefers-color-scheme: dark)')

function isDark() {
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'dark' || theme === 'light') return theme === 'dark'
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  return prefersDark.matches
}

function showTheme() {
  if (isDark() === root.classList.contains('dark')) return
  const isNight = root.classList.toggle('dark')
  document.querySelector('meta[name="theme-color"]').content = isNight ? '#11191b' : '#faf7f1'
}

function changeTheme() {
  // All colours change at once, also those with a transition.
  root.classList.add('changing-theme')
  showTheme()
  root.getBoundingClientRect()
  root.classList.remove('changing-theme')
}

// Before the first paint, so that the page never flashes in the other theme.
showTheme()
prefersDark.addEventListener('change', changeTheme)
addEventListener('storage', ({ key }) => key === 'theme' && changeTheme())

// The text is shown first: scripts are loaded after the first paint.
addEventListener('DOMContentLoaded', () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = 'modulepreload'
    }),
  ),
)
