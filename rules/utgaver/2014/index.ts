export { content2014 } from './content.js'
export { gaps2014 } from './gaps/index.js'
export { guide2014 } from './guide.js'
export { register2014 } from './register/index.js'
