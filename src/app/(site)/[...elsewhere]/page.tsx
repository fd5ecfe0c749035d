import { notFound } from 'next/navigation'

/** Every other address: with two root layouts there is no page above both that could say so. */
const Page = () => notFound()

export default Page
