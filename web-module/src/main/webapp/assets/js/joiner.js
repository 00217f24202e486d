/* One click joins an event, and after asking leaves it, by the API; the page's parts are then read again. */
(function () {
  'use strict';
  var ROOT = (document.querySelector('link[rel=icon]').getAttribute('href') || '').split('/assets/')[0];
  var words = document.getElementById('joinerWords').dataset;
  var ask = document.getElementById('leaveAsk');
  var leaving = null;

  function toast(severity, text) {
    var growl = window.PrimeFaces && PrimeFaces.widgets.widget_toasts;
    if (growl) growl.renderMessage({ severity: severity, summary: text, detail: '' });
  }

  function send(method, event) {
    return fetch(ROOT + '/api/events/' + event + '/rsvp', {
      method: method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content },
    }).then(function (answer) {
      if (answer.status === 401) { location.reload(); return null; }
      if (answer.status === 204) return {};
      return answer.json().then(function (body) { return answer.ok ? body : Promise.reject(body); });
    });
  }

  function act(button, method, event) {
    button.disabled = true;
    send(method, event)
      .then(function (answer) { if (answer) toast('info', words[answer.status || 'left']); })
      .catch(function (problem) { toast('warn', (problem && (problem.detail || problem.title)) || words.failed); })
      .finally(function () { button.disabled = false; window.neLive.again(true); });
  }

  document.addEventListener('click', function (click) {
    var join = click.target.closest('[data-join]');
    if (join && !join.disabled) act(join, 'POST', join.dataset.join);
    var leave = click.target.closest('[data-leave]');
    if (leave) {
      leaving = leave;
      var text = document.getElementById('leaveText');
      text.textContent = text.dataset.text.replace('{name}', leave.dataset.name);
      ask.showModal();
    }
    var answer = click.target.closest('[data-ask]');
    if (!answer) return;
    ask.close();
    if (answer.dataset.ask === 'yes') act(leaving, 'DELETE', leaving.dataset.leave);
  });
})();
