/* People who ask each other to connect. A button says what it does: data-connect="ask" with data-attendee and data-name, "accept",
   "reject", "withdraw" or "remove" with data-connection. The parts that show connections (data-live-on="connections") are read
   anew by live.js after an act, here or elsewhere. */
(function () {
  'use strict';
  var chosen = null, pressed = null;

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-connect]');
    if (!button) return;
    pressed = button.closest('[data-live-on]');
    chosen = button.dataset.connection;
    document.querySelectorAll('[data-connect-name]').forEach(function (place) { place.textContent = button.dataset.name || ''; });
    switch (button.dataset.connect) {
      case 'ask': ask(button.dataset.attendee); break;
      case 'accept': neConnectionAccept(parameters()); break;
      case 'reject': neConnectionReject(parameters()); break;
      case 'withdraw': neConnectionWithdraw(parameters()); break;
      case 'remove': PF('removeContactDialog').show(); break;
    }
  });

  function ask(attendee) {
    document.getElementById('connectForm:attendee').value = attendee;
    document.getElementById('connectForm:connectErrors').replaceChildren();
    PF('connectDialog').show();
    document.getElementById('connectForm:message').focus();
  }

  function parameters() {
    return [{ name: 'connection', value: chosen }];
  }

  window.neConnections = {
    asked: function (args) {
      if (args.validationFailed) return;
      PF('connectDialog').hide();
      document.getElementById('connectForm:message').value = '';
      neLive.again(true);
    },
    remove: function () {
      PF('removeContactDialog').hide();
      neConnectionRemove(parameters());
    },
    done: function () { neLive.again(true); }
  };

  /* the button that was pressed may be gone: who uses the keyboard goes on from the same place */
  document.addEventListener('netevent:parts', function () {
    if (pressed && document.activeElement === document.body) {
      var next = pressed.querySelector('button, a[href]');
      if (next) next.focus();
    }
    pressed = null;
  });
})();
