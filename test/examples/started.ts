import { spawn } from 'node:child_process'
import { afterAll } from 'vitest'

/** Starts an example as its reader does, and gives the address that it prints. It is stopped after the tests. */
export function started(file: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', `examples/${file}`], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  afterAll(() => void child.kill())
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`${file} has ended with ${code}`))
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [url] = /http:\S+/.exec(text) ?? []
      if (url !== undefined) resolve(url)
    })
  })
}
