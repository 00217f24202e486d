/* What the pages need beyond PrimeFaces: hints tied to their fields, the first faulty field in focus, buttons that print. */
(function () {
  'use strict';

  // PrimeFaces' menus without any animation close by the click that opened them: our stylesheet makes it short instead
  if (window.PrimeFaces) PrimeFaces.animationEnabled = true;

  /* the server says what is wrong, in the user's language and under the field: not the browser's bubble before it */
  document.addEventListener('click', function (click) {
    var button = click.target.closest && click.target.closest('button[type=submit], input[type=submit]');
    if (button && button.form && button.form.method === 'post') button.form.noValidate = true;
  }, true);

  function describe(root) {
    root.querySelectorAll('.ne-field').forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]):not([aria-hidden]), textarea, [role=combobox]');
      if (!input) return;
      var texts = field.querySelectorAll('.ne-hint, .ui-message.ui-message-error');
      var ids = Array.prototype.map.call(texts, function (text, i) {
        if (!text.id) text.id = (input.id || 'field') + '-text' + i;
        return text.id;
      });
      if (ids.length) input.setAttribute('aria-describedby', ids.join(' '));
      else input.removeAttribute('aria-describedby');
    });
  }

  /* PrimeFaces names the closed menu, not the list that opens */
  function nameLists() {
    document.querySelectorAll('.ui-selectonemenu-items[role=listbox]:not([aria-label])').forEach(function (list) {
      var box = document.querySelector('[role=combobox][aria-controls="' + list.id + '"]');
      var label = box && box.closest('.ne-field') && box.closest('.ne-field').querySelector('label');
      list.setAttribute('aria-label', label ? label.textContent : (box && box.getAttribute('aria-label')) || '…');
    });
  }

  /* PrimeFaces hides the input that takes the focus */
  function nameUploads() {
    document.querySelectorAll('.ui-fileupload-simple input[type=file][aria-hidden]').forEach(function (input) {
      input.removeAttribute('aria-hidden');
      input.setAttribute('aria-labelledby', input.id.replace(/_input$/, '_label'));
    });
  }

  /* PrimeFaces makes each item of the list of errors an alert: then it is no list */
  function calmErrors() {
    document.querySelectorAll('.ui-messages li[role=alert]').forEach(function (item) {
      item.removeAttribute('role');
      item.closest('.ui-messages').setAttribute('role', 'alert');
    });
  }

  function focusFaulty() {
    var faulty = document.querySelector(
      'form :is(input, textarea).ui-state-error, form .ui-state-error :is(input:not([type=hidden]):not([aria-hidden]), [role=combobox])',
    );
    if (faulty) faulty.focus();
  }

  if (window.PrimeFaces && PrimeFaces.locales) {
    ['en', 'en_US'].forEach(function (name) {
      if (PrimeFaces.locales[name]) PrimeFaces.locales[name].firstDayOfWeek = 1;
    });
  }
  describe(document);
  nameUploads();
  calmErrors();
  focusFaulty();
  window.addEventListener('load', nameLists);
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print]');
    if (button) window.print();
    // a button that opens and closes what aria-controls names
    var toggle = event.target.closest('.ne-tog[aria-controls]');
    if (toggle) {
      var open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', open);
      document.getElementById(toggle.getAttribute('aria-controls')).hidden = !open;
    }
  });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
      describe(document);
      nameLists();
      nameUploads();
      calmErrors();
      if (args && args.validationFailed) focusFaulty();
    });
  }
})();
