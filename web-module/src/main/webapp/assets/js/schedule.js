/* What FullCalendar needs beyond what p:schedule can say. Loaded before the schedule: its extender looks for it at once. */
function neSchedule() {
  'use strict';
  var options = this.cfg.options;
  var clock = { hour: '2-digit', minute: '2-digit', hour12: false };
  options.eventTimeFormat = clock;
  options.displayEventEnd = false;
  options.slotLabelFormat = clock;
  options.dayHeaderFormat = { weekday: 'short', day: 'numeric', month: 'short' };
  options.firstDay = 1;
  // reached by the keyboard, opened by Enter
  options.eventInteractive = true;
  // a day's column on a phone, a week's seven where there is room
  if (window.matchMedia('(max-width: 900px)').matches) options.initialView = 'timeGridDay';
}
