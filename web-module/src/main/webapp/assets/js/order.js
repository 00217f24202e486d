/* An order's page: how long the seats are held, and whose the first ticket is. */
(function () {
  'use strict';

  var hold = document.getElementById('hold');
  if (hold) countDown();

  function countDown() {
    var end = Date.now() + Number(hold.dataset.countdown) * 1000;
    var clock = hold.querySelector('[role="timer"]');
    var foot = document.querySelector('[data-clock]');
    var said = document.getElementById('holdSaid');
    var before = left();
    var timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);

    function left() {
      return Math.max(0, Math.round((end - Date.now()) / 1000));
    }

    function tick() {
      var now = left();
      if (!document.contains(hold)) { over(); return; } // the order took another step
      clock.textContent = Math.floor(now / 60) + ':' + ('0' + now % 60).slice(-2);
      if (foot) foot.textContent = clock.textContent;
      // a screen reader hears of it seldom, and of the end in time
      [600, 300, 120, 60].forEach(function (mark) {
        if (before > mark && now <= mark) say(mark / 60);
      });
      before = now;
      if (now > 0) return;
      stop();
      said.textContent = hold.dataset.over;
      hold.classList.add('ne-notice--warn');
      // the server gives the seats back within seconds: then the page says what can be done
      setTimeout(function () { location.reload(); }, 6000);
    }

    function stop() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    }

    function over() {
      stop();
      if (foot) foot.closest('.ne-cta').remove();
    }

    function say(minutes) {
      said.textContent = minutes === 1 ? hold.dataset.saidOne : hold.dataset.said.replace('{n}', minutes);
    }
  }

  /* what is typed stays; that nothing will come of it is said */
  document.addEventListener('netevent:live', function (change) {
    var frame = change.detail, form = document.querySelector('#orderState[data-form=true]');
    if (form && frame.type === 'order_changed' && frame.own && frame.status !== 'pending')
      document.getElementById('pageChanged').hidden = false;
  });

  /* a payment that was waited for is there: what asked for it has left the page */
  document.addEventListener('netevent:parts', function () {
    if (!window.PrimeFaces) return;
    Object.keys(PrimeFaces.widgets).forEach(function (name) {
      var widget = PrimeFaces.widgets[name];
      if (widget && widget.stop && !document.getElementById(widget.id)) widget.stop();
    });
  });

  function ownTicket() {
    var box = document.querySelector('[data-own-ticket] input[type="checkbox"]');
    var fields = document.querySelector('[data-own]');
    if (box && fields) fields.hidden = box.checked;
  }
  document.addEventListener('change', function (change) {
    if (change.target.closest('[data-own-ticket]')) ownTicket();
  });
  if (window.PrimeFaces && window.jQuery) jQuery(document).on('pfAjaxComplete', ownTicket);
  ownTicket();
})();
