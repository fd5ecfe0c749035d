import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

/** Our own screens in Payload's admin. */
export const components: Components = {
  actions: ['/src/admin/notices/Bell#Bell'],
  beforeNavLinks: ['/src/admin/NavLinks#NavLinks'],
  views: {
    dashboard: { Component: '/src/admin/dashboard/DashboardView#DashboardView' },
    desk: { Component: '/src/admin/desk/DeskView#DeskView', path: '/desk', exact: true },
    notices: { Component: '/src/admin/notices/NoticesView#NoticesView', path: '/notices', exact: true },
    reviewInbox: { Component: '/src/admin/review/inbox/InboxView#InboxView', path: '/review', exact: true },
    review: { Component: '/src/admin/review/screen/ReviewView#ReviewView', path: '/review/:collection/:id', exact: true },
  },
}
