import { probatumConfig } from './src/config'
import { readEnvironment } from './src/environment'

export default probatumConfig(readEnvironment())
