import { delivery } from '../delivery'

const handle = async (request: Request): Promise<Response> => (await delivery()).graphql(request)

export { handle as GET, handle as OPTIONS, handle as POST }
