// Finds a Chromium for the browser tests, or installs one: Debian's package for root on Debian,
// Playwright's build elsewhere.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The path of the executable. Throws an error that says what to do when none can be installed. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('Installing Chromium for the browser tests…')
  if (isDebian() && process.getuid?.() === 0) installDebian()
  else spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit' })
  const installed = findChromium()
  if (installed) return installed
  throw new Error('No Chromium for the browser tests. Install one, or name it in CHROMIUM_PATH.')
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  )
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath].find(
    (path) => path && existsSync(path),
  )
}

function isDebian(): boolean {
  return (
    existsSync('/etc/debian_version') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function installDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    })
  // The package list may be older than the archive, or missing.
  if (install().status !== 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
    install()
  }
}
