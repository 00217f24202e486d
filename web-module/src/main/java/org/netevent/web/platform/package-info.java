/** What every page and resource shares: texts, look, addresses, paging, messages, errors. How to make a page: docs/pages.md. */
package org.netevent.web.platform;
