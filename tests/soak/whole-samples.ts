// Runs the units and the tests of the embedded platform on all examples, of which `npm test` tries
// a sample: see tests/sample-of.ts.
import { spawn } from 'node:child_process'
import { root } from '../../scripts/settings.ts'

export async function soakInWholeSamples(): Promise<boolean> {
  const child = spawn('vitest', ['run', '--project=unit', '--project=local'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SAMPLES: 'whole' },
  })
  return (await new Promise((resolve) => child.on('close', resolve))) === 0
}
