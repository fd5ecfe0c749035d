import { delivery } from '../../delivery'

const handle = async (request: Request): Promise<Response> => (await delivery()).media(request)

export { handle as GET, handle as HEAD }
