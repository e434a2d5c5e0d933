// Finds a Chromium for the browser tests, or installs one: Debian's package for root on Debian,
// Playwright's build elsewhere. The headless shell needs two thirds of the time of a whole Chromium,
// so it comes first.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The path of the executable. Throws an error that says what to do when none can be installed. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('Installing Chromium for the browser tests…')
  if (isDebian() && process.getuid?.() === 0) installDebian()
  else spawnSync('playwright', ['install', '--only-shell', 'chromium'], { stdio: 'inherit' })
  const installed = findChromium()
  if (installed) return installed
  throw new Error('No Chromium for the browser tests. Install one, or name it in CHROMIUM_PATH.')
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = (names: string[]) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [
    process.env.CHROMIUM_PATH,
    ...shellsOfPlaywright(),
    ...onPath(['chromium-headless-shell']),
    chromium.executablePath(),
    ...onPath(['chromium', 'chromium-browser', 'google-chrome']),
  ].find((path) => path && existsSync(path))
}

/** Playwright tells only where its whole Chromium is. The shell has a folder beside it. */
function shellsOfPlaywright(): string[] {
  const [, start = '', revision = ''] = /^(.*)chromium-(\d+)/.exec(chromium.executablePath()) ?? []
  const home = `${start}chromium_headless_shell-${revision}`
  if (!existsSync(home)) return []
  return readdirSync(home).flatMap((folder) =>
    ['chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) => join(home, folder, name)),
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
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  const install = (name: string) => run('install', '-y', '--no-install-recommends', name)
  if (install('chromium-headless-shell')) return
  // The package list may be older than the archive, or missing. An older Debian has no shell.
  run('update', '-qq')
  if (!install('chromium-headless-shell')) install('chromium')
}
