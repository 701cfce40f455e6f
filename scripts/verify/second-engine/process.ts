import { compared, type Comparison } from './comparison.js'

// one comparison in a process of its own: asked for on the command line, answered on stdout
process.stdout.write(JSON.stringify(compared(JSON.parse(process.argv[2]!) as Comparison)))
