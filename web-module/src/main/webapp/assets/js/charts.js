/* The extender of p:chart: extender="neChart". A canvas cannot read light-dark(), so a probe reads the tokens. */
window.neChart = function () {
  'use strict';
  var probe = document.body.appendChild(document.createElement('span'));
  // with reduced motion everything has a (short) transition, and the first reading would be the old colour
  probe.style.transitionProperty = 'none';
  function token(name) {
    probe.style.color = 'var(--ne-' + name + ')';
    return getComputedStyle(probe).color;
  }
  function soft(colour) {
    return colour.replace('rgb(', 'rgba(').replace(')', ', .14)');
  }
  // the box around it is the picture, and says in words what it shows
  this.canvas.attr('aria-hidden', 'true');
  var config = this.cfg.config;
  var text = token('text-2');
  var line = token('line');
  config.data.datasets.forEach(function (set, i) {
    var round = config.type === 'pie' || config.type === 'doughnut';
    var colours = [1, 2, 3, 4, 5, 6].map(function (n) {
      return token('chart-' + n);
    });
    var colour = colours[i % 6];
    set.borderColor = round ? token('surface') : colour;
    set.backgroundColor = round ? colours : config.type === 'line' ? soft(colour) : colour;
    set.borderWidth = config.type === 'bar' ? 0 : 2;
    set.borderRadius = config.type === 'bar' ? 4 : undefined;
    set.maxBarThickness = 48;
    set.pointRadius = 0;
    set.pointHitRadius = 12;
    set.tension = 0.3;
  });
  var options = (config.options = config.options || {});
  options.maintainAspectRatio = false;
  options.responsive = true;
  options.animation = matchMedia('(prefers-reduced-motion: reduce)').matches ? false : options.animation;
  options.plugins = options.plugins || {};
  options.plugins.legend = {
    display: config.data.datasets.length > 1,
    position: 'top',
    align: 'end',
    labels: { color: text, boxWidth: 10, boxHeight: 10, font: { family: 'Inter', size: 12 } },
  };
  if (config.type === 'bar' || config.type === 'line') {
    options.scales = options.scales || {};
    ['x', 'y'].forEach(function (axis) {
      var scale = (options.scales[axis] = options.scales[axis] || {});
      scale.grid = { color: line, display: axis === 'y', drawTicks: false };
      scale.border = { display: false };
      scale.ticks = Object.assign(scale.ticks || {}, {
        color: text,
        padding: 8,
        font: { family: 'Inter', size: 12 },
        precision: 0,
        maxRotation: 0,
        autoSkip: true,
        autoSkipPadding: 12,
      });
      if (axis === 'y') scale.beginAtZero = true;
    });
  }
  probe.remove();
  // the legend is laid out by the letters' widths, which come with the font
  var widget = this;
  document.fonts.ready.then(function () {
    if (widget.chart) widget.chart.update('none');
  });
};

/* A chart shows what its table says (data-chart names the widget): when the table was read anew, the chart follows. */
document.addEventListener('netevent:parts', function () {
  'use strict';
  document.querySelectorAll('table[data-chart]').forEach(function (table) {
    var widget = window.PrimeFaces && PrimeFaces.widgets[table.dataset.chart];
    var box = document.querySelector('[data-chart-of="' + table.dataset.chart + '"]');
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    if (!widget || !box) return;
    box.hidden = rows.length === 0;
    // one that was hidden was not drawn either
    if (!widget.chart && rows.length) widget._render();
    if (!widget.chart) return;
    if (table.dataset.words) box.setAttribute('aria-label', table.dataset.words);
    widget.chart.data.labels = rows.map(function (row) { return row.cells[0].textContent.trim(); });
    widget.chart.data.datasets.forEach(function (set, i) {
      set.data = rows.map(function (row) { return Number(row.cells[i + 1].dataset.n || row.cells[i + 1].textContent); });
    });
    widget.chart.update();
  });
});
