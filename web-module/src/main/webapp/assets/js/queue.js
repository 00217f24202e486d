/* The organizer's queue shows by itself what changed, unless somebody is about to act in it: rows do not run away under the hand,
   and a priority that is being typed stays. Then it says so and leaves it to the reader. */
(function () {
  'use strict';
  var GAP = 700;
  var bar = document.getElementById('queueNews');
  var due = null, dirty = false;

  function busy() {
    var form = document.getElementById('queue');
    return form.matches(':hover') || form.contains(document.activeElement) || !!document.querySelector('.ui-confirm-dialog[aria-hidden=false]');
  }

  function show() {
    dirty = false;
    bar.hidden = true;
    window.neShowQueue();
  }

  function look() {
    due = null;
    if (document.hidden) return;
    if (busy()) bar.hidden = false;
    else show();
  }

  function plan() {
    dirty = true;
    if (!due) due = setTimeout(look, GAP);
  }

  document.addEventListener('netevent:live', function (change) {
    var frame = change.detail;
    if (frame.type === 'resync') plan();
    else if (String(frame.event_id) === bar.dataset.event && /^(waitlist_|attendee_)/.test(frame.type)) plan();
  });
  document.addEventListener('visibilitychange', function () { if (!document.hidden && dirty) plan(); });
  bar.querySelector('button').addEventListener('click', show);
  /* one's own act brings the list along */
  window.jQuery(document).on('pfAjaxComplete', function () {
    clearTimeout(due);
    due = null;
    dirty = false;
    bar.hidden = true;
  });
})();
