/** Version of the pathway: a change of any rule changes it. It stands apart, so that what only shows a status need not load the chart. */
export const PATHWAY_VERSION = '1.1.0';
