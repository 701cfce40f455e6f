import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { blocksOf, type Block } from './blocks'

/** A page of plain text with its headings, lists and lines to write on. `level` is the level of its headings. */
export function PaperText({ text, level }: { readonly text: string; readonly level: 3 | 4 }) {
  const blocks = useMemo(() => groups(blocksOf(text)), [text])
  return (
    <div className="paper-text">
      {blocks.map((group, place) =>
        Array.isArray(group) ? (
          <ul key={place}>
            {(group as readonly Item[]).map((item, at) => (
              <li key={at}>{item.text}</li>
            ))}
          </ul>
        ) : (
          <One key={place} block={group as Exclude<Block, Item>} level={level} />
        ),
      )}
    </div>
  )
}

type Item = Extract<Block, { kind: 'item' | 'task' }>

function One({ block, level }: { readonly block: Block; readonly level: 3 | 4 }) {
  const Title = `h${level}` as const
  const Heading = `h${(level + 1) as 4 | 5}` as const
  switch (block.kind) {
    case 'title':
      return <Title className="paper-title">{block.text}</Title>
    case 'heading':
      return <Heading className="paper-heading">{block.text}</Heading>
    case 'line':
      return <div className="write-line" aria-hidden="true" />
    case 'blank':
      return <Paragraph className="blank">{block.text}</Paragraph>
    case 'task':
      return <Paragraph>☐ {block.text}</Paragraph>
    case 'detail':
      return <Paragraph className="detail">{block.text}</Paragraph>
    default:
      return <Paragraph>{block.text}</Paragraph>
  }
}

/** Items that follow each other are one list. */
const groups = (blocks: readonly Block[]): readonly (Block | Block[])[] =>
  blocks.reduce<(Block | Block[])[]>((all, block) => {
    const last = all.at(-1)
    if (block.kind !== 'item') return [...all, block]
    return Array.isArray(last) ? [...all.slice(0, -1), [...last, block]] : [...all, [block]]
  }, [])
