import type { Timer } from '../timer.js'
import { refuse } from '../response/outcome.js'

/** More than any kartlegging with the form around it: 256 kB. */
export const MAX_BYTES = 262_144

/** Reads a body as it streams in. What grows past the limit is not read on, whatever its header says. */
export async function readBody(message: Pick<Request, 'headers' | 'body'>, within: Timer): Promise<Uint8Array> {
  if (Number(message.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge()
  if (message.body === null) return new Uint8Array()
  // typed by hand: what a body yields differs between the types of the runtimes
  const reader = message.body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const chunks: Uint8Array[] = []
  let length = 0
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      length += value.byteLength
      if (length > MAX_BYTES) throw tooLarge()
      chunks.push(value)
    }
  }
  try {
    await within(read(), () => refuse(408, 'timeout', 'the body took too long to arrive'))
  } catch (fault) {
    // the rest is not wanted; whether the other side hears of it is its own matter
    void reader.cancel().catch(() => undefined)
    throw fault
  }
  return joined(chunks, length)
}

const tooLarge = () => refuse(413, 'too-long', `the body must have at most ${MAX_BYTES} bytes`)

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
