/* The scanner. One view at a time: scan → ready or ask → a verdict → scan. The camera keeps running below the other views, so
   that the next ticket is read at once; what it reads there is ignored. */
(function () {
  'use strict';
  var head = document.getElementById('gate');
  var BASE = head.dataset.base, EVENT = head.dataset.event;
  var SAME_CODE_PAUSE = 3000, TIMEOUT = 8000, MIN_QUERY = 3;
  var FULL_SERIAL = /^(NE1\..+|[A-Za-z0-9][A-Za-z0-9_-]{0,11}-\d{6,11})$/;
  var view = 'scan', direction = 'in', request = null, busy = false, lastCode = null, lastAt = 0;

  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }
  function screenOf(name) { return document.querySelector('[data-view="' + name + '"]'); }

  /* --- what this device remembers ------------------------------------------------------------------------------ */
  function recall(key, otherwise) { try { var v = localStorage.getItem('netevent.gate.' + key); return v === null ? otherwise : v; } catch (e) { return otherwise; } }
  function keep(key, value) { try { localStorage.setItem('netevent.gate.' + key, value); } catch (e) { /* private mode: for this page only */ } }
  var gateName = recall('name', ''), sound = recall('sound', 'on') === 'on', vibration = recall('vibrate', 'on') === 'on';
  var device = recall('device', '') || random(4);
  keep('device', device);

  function random(bytes) {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(bytes)), function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }

  function deviceName() {
    var platform = (navigator.userAgentData && navigator.userAgentData.platform) || navigator.platform || 'Browser';
    return (platform + ' ' + device).slice(0, 120);
  }

  function showName() {
    var label = document.getElementById('gate-name');
    label.textContent = gateName || label.dataset.none;
  }

  /* --- views --------------------------------------------------------------------------------------------------- */
  function go(name) {
    view = name;
    all('[data-view]').forEach(function (section) {
      var here = section.dataset.view === name;
      if (section.dataset.view === 'scan') section.inert = !here;
      else section.hidden = !here;
    });
    if (name === 'scan') { request = null; lastAt = Date.now(); }
    if (name === 'manual') startManual();
    if (name === 'setup') document.getElementById('gate-input').value = gateName;
    var focus = name === 'manual' ? document.getElementById('q') : name === 'setup' ? document.getElementById('gate-input')
      : name === 'scan' ? null : screenOf(name).querySelector('.ne-gate-foot button:not([hidden])');
    if (focus) focus.focus({ preventScroll: true });
  }

  function fill(section, answer) {
    var texts = { name: answer.name, serial: answer.serial, event: answer.event_name, detail: answer.detail, type: answer.ticket_type,
      team: [answer.organisation, answer.team_name].filter(Boolean).join(', '), ago: ago(answer) };
    all('[data-field]', section).forEach(function (element) {
      var several = element.dataset.field === 'places' && answer.places > 1;
      element.textContent = several ? element.dataset.words.replace('{n}', answer.places) : texts[element.dataset.field] || element.dataset.none || '';
      element.hidden = !element.textContent;
    });
    all('[data-badge]', section).forEach(function (link) {
      link.href = link.href.split('?')[0] + '?print=true&serial=' + encodeURIComponent(answer.serial || '');
      link.hidden = !answer.serial;
    });
  }

  function ago(answer) {
    if (answer.result !== 'already_used' || !answer.used_at) return '';
    var minutes = Math.round((new Date(answer.used_at) - Date.now()) / 60000);
    if (minutes > -1 || minutes < -24 * 60) return '';
    var words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'always' });
    return minutes > -60 ? words.format(minutes, 'minute') : words.format(Math.round(minutes / 60), 'hour');
  }

  /* --- the server ---------------------------------------------------------------------------------------------- */
  function call(path, body) {
    var stop = new AbortController(), timer = setTimeout(function () { stop.abort(); }, TIMEOUT);
    var options = { credentials: 'same-origin', cache: 'no-store', signal: stop.signal, headers: { Accept: 'application/json' } };
    if (body) {
      options.method = 'POST';
      options.headers['Content-Type'] = 'application/json';
      options.headers['X-CSRF-Token'] = csrf();
      options.body = JSON.stringify(body);
    }
    return fetch(BASE + path, options).then(function (answer) {
      online(true);
      return answer.json().catch(function () { return {}; }).then(function (json) { return { ok: answer.ok, status: answer.status, json: json }; });
    }, function (lost) { online(false); throw lost; }).finally(function () { clearTimeout(timer); });
  }

  function csrf() {
    var meta = document.querySelector('meta[name=csrf-token]');
    return meta ? meta.content : '';
  }

  function online(yes) {
    document.getElementById('online').hidden = !yes;
    document.getElementById('offline').hidden = yes;
  }

  /* The nonce is made once for a code: a retry after a lost answer gets the first answer, nobody is admitted twice. */
  function look(code) {
    send({ code: code, direction: direction, confirmed: false, gate: gateName || null, nonce: random(16), device: deviceName(), scanned_at: new Date().toISOString() });
  }

  function send(scan) {
    if (busy) return;
    busy = true;
    request = scan;
    call('/scans', scan).then(function (answer) {
      busy = false;
      if (answer.ok) return arrived(answer.json);
      if (answer.status === 401) return problem('signedOut', '');
      problem('failed', (answer.json.errors || []).map(function (e) { return e.message; }).join(' ') || answer.json.detail || '');
    }, function () { busy = false; problem('lost', ''); });
  }

  function arrived(answer) {
    var name = answer.result === 'ready' ? (answer.signed ? 'ready' : 'ask') : answer.result;
    var section = screenOf(name);
    fill(section, answer);
    signal(name === 'ready' ? 'seen' : name === 'ask' ? 'ask' : section.dataset.tone);
    go(name);
    if (answer.result === 'admitted' || answer.result === 'checked_out') window.neLive.refresh(EVENT);
  }

  function problem(kind, text) {
    var section = screenOf('problem'), title = section.querySelector('[data-field=problem]'), line = section.querySelector('[data-field=problem-text]');
    title.textContent = title.dataset[kind];
    line.textContent = text || line.dataset[kind] || '';
    section.querySelector('[data-do=retry]').hidden = kind === 'signedOut' || !request;
    var signIn = section.querySelector('[data-do=sign-in]');
    signIn.hidden = kind !== 'signedOut';
    signIn.href = head.dataset.signIn.replace(/back=(.*)$/, function (m, to) { return 'back=' + encodeURIComponent(to); });
    signal('bad');
    go('problem');
  }

  /* --- sound and vibration: different in number and pitch, so that they are told apart without looking -------------- */
  var audio = null;
  var TONES = { seen: [[880, 0.07]], ok: [[660, 0.12], [990, 0.22]], used: [[520, 0.18], [520, 0.18]], bad: [[160, 0.7]], ask: [[700, 0.1], [560, 0.1], [700, 0.1]] };
  var SHAKES = { seen: 30, ok: 120, used: [150, 100, 150], bad: 600, ask: [60, 60, 60, 60, 60] };

  function unlock() {
    var Context = window.AudioContext || window.webkitAudioContext;
    if (!audio && Context) audio = new Context();
    if (audio && audio.state === 'suspended') audio.resume();
  }

  function signal(kind) {
    if (vibration && navigator.vibrate && navigator.userActivation && navigator.userActivation.hasBeenActive) navigator.vibrate(SHAKES[kind]);
    if (!sound || !audio || audio.state !== 'running') return;
    var at = audio.currentTime;
    TONES[kind].forEach(function (tone) {
      var source = audio.createOscillator(), volume = audio.createGain();
      source.type = kind === 'bad' ? 'sawtooth' : 'sine';
      source.frequency.value = tone[0];
      volume.gain.setValueAtTime(0.35, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + tone[1]);
      source.connect(volume).connect(audio.destination);
      source.start(at);
      source.stop(at + tone[1]);
      at += tone[1] + 0.03;
    });
  }

  /* --- camera --------------------------------------------------------------------------------------------------- */
  function camera(state) {
    all('[data-camera]').forEach(function (element) { element.hidden = element.dataset.camera !== state; });
    document.getElementById('again').hidden = state === 'on' || state === 'insecure';
  }

  function startCamera() {
    if (!window.isSecureContext) return camera('insecure');
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) return camera('absent');
    camera('on');
    // codeScanner does not say when the camera is refused: asked first, it only gets one that works
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (stream) {
      stream.getTracks().forEach(function (track) { track.stop(); });
      PF('gateScanner').start();
      setTimeout(offerTorch, 1500);
    }, function (refused) {
      camera(refused.name === 'NotAllowedError' || refused.name === 'SecurityError' ? 'refused'
        : refused.name === 'NotReadableError' || refused.name === 'AbortError' ? 'busy' : 'absent');
    });
  }

  function track() {
    var video = document.querySelector('.ne-cam video');
    return video && video.srcObject ? video.srcObject.getVideoTracks()[0] : null;
  }

  function offerTorch() {
    var running = track();
    document.getElementById('torch').hidden = !(running && running.getCapabilities && running.getCapabilities().torch);
  }

  function scanned(code) {
    if (view !== 'scan' || busy) return;
    // the ticket that was just settled is still held into the camera
    if (code === lastCode && Date.now() - lastAt < SAME_CODE_PAUSE) return;
    lastCode = code;
    look(code);
  }

  /* --- by hand -------------------------------------------------------------------------------------------------- */
  var input = document.getElementById('q'), hits = document.getElementById('hits'), none = document.getElementById('hits-none'), asked = 0, typing;

  function startManual() {
    input.value = '';
    list([]);
    none.textContent = '';
    document.getElementById('check').hidden = true;
  }

  function typed() {
    var q = input.value.trim(), number = ++asked;
    document.getElementById('check').hidden = !FULL_SERIAL.test(q);
    clearTimeout(typing);
    if (q.length < MIN_QUERY) { list([]); none.textContent = ''; return; }
    typing = setTimeout(function () {
      call('/people?q=' + encodeURIComponent(q)).then(function (answer) {
        if (number !== asked) return;
        if (answer.status === 401) return problem('signedOut', '');
        list(answer.ok ? answer.json : []);
        none.textContent = !answer.ok ? none.dataset.unchecked : answer.json.length ? '' : none.dataset.empty;
      }, function () { if (number === asked) none.textContent = none.dataset.unchecked; });
    }, 200);
  }

  function list(people) {
    hits.replaceChildren.apply(hits, people.map(hit));
  }

  function hit(person) {
    var state = person.ticket_status || person.status, item = document.createElement('li');
    var row = document.createElement(person.serial ? 'button' : 'div');
    row.className = 'ne-hit';
    if (person.serial) { row.type = 'button'; row.dataset.serial = person.serial; }
    var text = document.createElement('span'), name = document.createElement('b'), line = document.createElement('small');
    name.textContent = person.name;
    line.textContent = [person.serial, person.organisation, person.team_name].filter(Boolean).join(', ');
    text.append(name, line);
    var tag = document.createElement('span'), word = document.createElement('span');
    tag.className = 'ui-tag ui-widget ' + ({ valid: 'ui-tag-success', used: 'ui-tag-warning', pending: 'ui-tag-warning', waitlisted: 'ui-tag-info' }[state] || '');
    word.className = 'ui-tag-value';
    word.textContent = hits.dataset[state] || state;
    tag.append(word);
    row.append(text, tag);
    item.append(row);
    return item;
  }

  /* --- hands ----------------------------------------------------------------------------------------------------- */
  function turn(to) {
    direction = to;
    all('[data-direction]').forEach(function (button) {
      var on = button.dataset.direction === to;
      button.classList.toggle('ui-state-active', on);
      button.setAttribute('aria-checked', on);
      button.tabIndex = on ? 0 : -1;
    });
    all('[data-when-in]').forEach(function (e) { e.hidden = to !== 'in'; });
    all('[data-when-out]').forEach(function (e) { e.hidden = to !== 'out'; });
  }

  document.addEventListener('pointerdown', unlock);
  document.addEventListener('keydown', function (event) {
    unlock();
    if (event.target.matches('[role=radio]') && /^Arrow/.test(event.key)) {
      event.preventDefault();
      turn(direction === 'in' ? 'out' : 'in');
      document.querySelector('[data-direction="' + direction + '"]').focus();
    } else if (event.key === 'Escape' && view !== 'scan') go('scan');
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button, a');
    if (!button) return;
    if (button.dataset.go) go(button.dataset.go);
    else if (button.dataset.direction) turn(button.dataset.direction);
    else if (button.dataset.do === 'confirm' && request) send(Object.assign({}, request, { confirmed: true }));
    else if (button.dataset.do === 'retry' && request) send(request);
    else if (button.dataset.serial) look(button.dataset.serial);
    else if (button.id === 'again') startCamera();
    else if (button.id === 'torch') {
      var on = button.getAttribute('aria-pressed') !== 'true';
      track().applyConstraints({ advanced: [{ torch: on }] }).then(function () { button.setAttribute('aria-pressed', on); }, function () { button.hidden = true; });
    }
  });
  input.addEventListener('input', typed);
  document.getElementById('manual').addEventListener('submit', function (event) {
    event.preventDefault();
    var q = input.value.trim();
    if (FULL_SERIAL.test(q)) look(q);
  });
  document.getElementById('setup').addEventListener('submit', function (event) {
    event.preventDefault();
    gateName = document.getElementById('gate-input').value.trim();
    sound = document.getElementById('sound').checked;
    vibration = document.getElementById('vibrate').checked;
    keep('name', gateName);
    keep('sound', sound ? 'on' : 'off');
    keep('vibrate', vibration ? 'on' : 'off');
    showName();
    go('scan');
  });
  document.addEventListener('netevent:live', function (event) {
    if (event.detail.type === 'connected') online(true);
    if (event.detail.type === 'disconnected') online(false);
  });
  document.getElementById('sound').checked = sound;
  document.getElementById('vibrate').checked = vibration;
  showName();
  window.neGate = { scanned: scanned };
  window.jQuery(startCamera);
})();
