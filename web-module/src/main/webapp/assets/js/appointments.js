/* Appointments that move while one looks: the page reads its list again when the live channel says that something changed.
   Buttons with data-copy copy the field that they name. */
(function () {
  'use strict';
  var due = null;

  function concerns(frame) {
    return frame.type === 'resync' || frame.type === 'changed' && frame.what === 'appointments'
      || frame.type === 'notification' && String(frame.kind).indexOf('appointment') === 0;
  }

  function busy() {
    return !!document.querySelector('.ui-dialog[aria-hidden="false"]');
  }

  function refresh() {
    due = null;
    // not under somebody's hands: once the dialog is closed
    if (busy()) { later(); return; }
    if (window.neRefreshAppointments) window.neRefreshAppointments();
  }

  function later() {
    if (!due) due = setTimeout(refresh, 500);
  }

  document.addEventListener('netevent:live', function (event) {
    if (concerns(event.detail)) later();
  });

  // a fault below a closed heading is seen
  document.querySelectorAll('details').forEach(function (details) {
    if (details.querySelector('.ui-state-error, .ui-message-error')) details.open = true;
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) return;
    var field = document.getElementById(button.dataset.copy), label = button.querySelector('.ui-button-text'), before = label.textContent;
    field.select();
    var copied = navigator.clipboard ? navigator.clipboard.writeText(field.value) : Promise.resolve(document.execCommand('copy'));
    copied.then(function () {
      label.textContent = button.dataset.copied;
      setTimeout(function () { label.textContent = before; }, 2500);
    }, function () {});
  });
})();
