import { format } from 'prettier'
import { createCdsService } from '../../src/cds-hooks/index.js'

/** The text of `docs/openapi.json`: what a service with default options says of itself. */
export async function renderOpenApi(): Promise<string> {
  const service = createCdsService({ now: () => 0 })
  const response = await service(new Request('http://localhost/openapi.json'))
  return format(await response.text(), { parser: 'json', printWidth: 120 })
}
