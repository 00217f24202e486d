/* People who ask each other to connect. A button says what it does: data-connect="ask" with data-attendee and data-name, "accept",
   "reject", "withdraw" or "remove" with data-connection. The parts that show connections (data-live-on="connections") are read
   anew by live.js after an act, here or elsewhere. */
(function () {
  'use strict';
  var words = document.getElementById('connectWords').dataset;
  var token = document.querySelector('meta[name=csrf-token]');
  var attendee = null, connection = null, pressed = null, busy = false;

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-connect]');
    if (!button) return;
    pressed = button.closest('[data-live-on]');
    connection = button.dataset.connection;
    attendee = button.dataset.attendee;
    document.querySelectorAll('[data-connect-name]').forEach(function (place) { place.textContent = button.dataset.name || ''; });
    switch (button.dataset.connect) {
      case 'ask': ask(); break;
      case 'accept': answer('accepted'); break;
      case 'reject': answer('rejected'); break;
      case 'withdraw': end('withdrawn'); break;
      case 'remove': PF('removeContactDialog').show(); break;
    }
  });

  function ask() {
    document.getElementById('connectErrors').replaceChildren();
    PF('connectDialog').show();
  }

  function answer(status) {
    call('PUT', '/' + connection, { status: status }, document.getElementById('pageErrors'), function (body) { tell(status, body.person.name); });
  }

  function end(done) {
    call('DELETE', '/' + connection, undefined, document.getElementById('pageErrors'), function () { tell(done); });
  }

  /* @param place shows why it was refused */
  function call(method, path, body, place, done) {
    if (busy) return;
    busy = true;
    place.replaceChildren();
    fetch(words.api + path, {
      method: method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': token ? token.content : '' },
      body: JSON.stringify(body)
    }).then(function (response) {
      return response.status === 204 ? null : response.json().then(function (json) {
        if (!response.ok) throw Object.assign(new Error(json.detail), { problem: json });
        return json;
      });
    }).then(done).catch(function (error) {
      var problem = error.problem, field = problem && problem.errors && problem.errors[0];
      refuse(place, field ? field.message : problem ? problem.detail : words.failed);
    }).finally(function () {
      busy = false;
      neLive.again(true);
    });
  }

  function refuse(place, text) {
    var box = document.createElement('div');
    box.className = 'ui-messages ui-widget';
    box.setAttribute('role', 'alert');
    box.innerHTML = '<div class="ui-messages-error"><span class="ui-messages-error-icon"></span><ul><li><span class="ui-messages-error-summary"></span></li></ul></div>';
    box.querySelector('.ui-messages-error-summary').textContent = text;
    place.replaceChildren(box);
    box.scrollIntoView({ block: 'nearest' });
  }

  function tell(done, name) {
    var detail = words[done + 'Detail'] || '';
    PF('widget_toasts').show([{ severity: 'info', summary: words[done].replace('{name}', name), detail: detail.replace('{name}', name) }]);
  }

  window.neConnections = {
    send: function () {
      var message = document.getElementById('connectMessage');
      var body = { connected_attendee_id: Number(attendee), message: message.value };
      call('POST', '', body, document.getElementById('connectErrors'), function (made) {
        PF('connectDialog').hide();
        message.value = '';
        tell(made.status === 'accepted' ? 'accepted' : 'asked', made.person.name);
      });
    },
    remove: function () {
      PF('removeContactDialog').hide();
      end('removed');
    }
  };

  /* the button that was pressed may be gone: who uses the keyboard goes on from the same place */
  document.addEventListener('netevent:parts', function () {
    if (pressed && document.activeElement === document.body) {
      var next = pressed.querySelector('button, a[href]') || (pressed.closest('article') || document).querySelector('h3 a');
      if (next) next.focus();
    }
    pressed = null;
  });
})();
