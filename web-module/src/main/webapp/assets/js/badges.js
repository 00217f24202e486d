/* The sheet of badges: its button prints, and a page that was opened to be printed does so when its fonts are there. */
(function () {
  'use strict';
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) window.print();
  });
  window.addEventListener('load', function () {
    if (!document.body.hasAttribute('data-print-now')) return;
    document.fonts.ready.then(function () {
      window.print();
    });
  });
})();
