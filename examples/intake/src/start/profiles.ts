/** Profiles that come along: those of the repository, and those that a copy of this folder has in `kommuner/`. */
const files = import.meta.glob<string>(['../../../kommuner/*.json', '../../kommuner/*.json'], {
  query: '?raw',
  import: 'default',
})

export interface ShippedProfile {
  readonly path: string
  readonly name: string
  readonly text: string
}

/** The names stand in the files, and are read without checking anything else. */
export const shippedProfiles = (): Promise<readonly ShippedProfile[]> =>
  Promise.all(
    Object.entries(files).map(async ([path, load]) => {
      const text = await load()
      return { path, text, name: nameIn(text) ?? path.replace(/^.*\//, '') }
    }),
  )

function nameIn(text: string): string | undefined {
  try {
    const { name } = JSON.parse(text) as { readonly name?: string | { readonly nb?: string } }
    return typeof name === 'object' ? name.nb : name
  } catch {
    return undefined
  }
}
