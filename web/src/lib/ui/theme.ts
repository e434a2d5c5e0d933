/** What the person chose. static/first.js shows it, before the first paint and after each change. */
export type Theme = 'system' | 'light' | 'dark'

/** On the server, where nobody has chosen, and where storage is forbidden: as the system. */
export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem('theme')
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

export function chooseTheme(theme: Theme) {
  localStorage.setItem('theme', theme)
  // The browser tells only the other tabs.
  dispatchEvent(new StorageEvent('storage', { key: 'theme' }))
}

export function toggleTheme() {
  chooseTheme(document.documentElement.classList.contains('dark') ? 'light' : 'dark')
}
