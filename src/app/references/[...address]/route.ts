import { delivery } from '../../delivery'

const handle = async (request: Request): Promise<Response> => (await delivery()).references(request)

export { handle as GET, handle as HEAD }
