/* The own profile: cutting a photo to a square, and interests as chips. Without it a plain file field and a list with commas. */
(function () {
  'use strict';

  function crop(section) {
    var form = section.querySelector('form');
    var file = form.querySelector('input[type=file]');
    var box = section.querySelector('[data-crop]');
    var frame = box.querySelector('.ne-crop-frame');
    var image = frame.querySelector('img');
    var zoom = box.querySelector('input[type=range]');
    var fields = {};
    ['left', 'top', 'side'].forEach(function (name) {
      fields[name] = form.querySelector('input[type=hidden][id$=":' + name + '"]');
    });
    // the middle of what is seen, as shares of the picture
    var middle = { x: 0.5, y: 0.5 };
    var address;

    function clear() {
      box.hidden = true;
      Object.keys(fields).forEach(function (name) {
        fields[name].value = '';
      });
    }

    function place() {
      var shorter = Math.min(image.naturalWidth, image.naturalHeight);
      var seen = shorter / zoom.value;
      var halfX = seen / 2 / image.naturalWidth;
      var halfY = seen / 2 / image.naturalHeight;
      middle.x = Math.min(1 - halfX, Math.max(halfX, middle.x));
      middle.y = Math.min(1 - halfY, Math.max(halfY, middle.y));
      var left = middle.x - halfX;
      var top = middle.y - halfY;
      var scale = frame.clientWidth / seen;
      image.style.transform =
        'translate(' + -left * image.naturalWidth * scale + 'px,' + -top * image.naturalHeight * scale + 'px) scale(' + scale + ')';
      fields.left.value = Math.max(0, left).toFixed(6);
      fields.top.value = Math.max(0, top).toFixed(6);
      fields.side.value = (1 / zoom.value).toFixed(6);
    }

    /* by pixels of the screen */
    function move(dx, dy) {
      var scale = (frame.clientWidth * zoom.value) / Math.min(image.naturalWidth, image.naturalHeight);
      middle.x -= dx / (image.naturalWidth * scale);
      middle.y -= dy / (image.naturalHeight * scale);
      place();
    }

    function resize(by) {
      zoom.value = Math.min(5, Math.max(1, Number(zoom.value) * by));
      place();
    }

    file.addEventListener('change', function () {
      clear();
      if (address) URL.revokeObjectURL(address);
      if (!file.files.length) return;
      address = URL.createObjectURL(file.files[0]);
      image.src = address;
    });
    image.addEventListener('load', function () {
      zoom.value = 1;
      middle = { x: 0.5, y: image.naturalHeight > image.naturalWidth ? 0.4 : 0.5 };
      box.hidden = false;
      place();
    });
    // what the browser cannot show, the server may know or refuse
    image.addEventListener('error', clear);
    zoom.addEventListener('input', place);
    window.addEventListener('resize', function () {
      if (!box.hidden) place();
    });
    frame.addEventListener('pointerdown', function (event) {
      frame.setPointerCapture(event.pointerId);
    });
    frame.addEventListener('pointermove', function (event) {
      if (frame.hasPointerCapture(event.pointerId)) move(event.movementX, event.movementY);
    });
    frame.addEventListener(
      'wheel',
      function (event) {
        event.preventDefault();
        resize(event.deltaY < 0 ? 1.08 : 1 / 1.08);
      },
      { passive: false },
    );
    frame.addEventListener('keydown', function (event) {
      var steps = { ArrowLeft: [8, 0], ArrowRight: [-8, 0], ArrowUp: [0, 8], ArrowDown: [0, -8] };
      if (steps[event.key]) move(steps[event.key][0], steps[event.key][1]);
      else if (event.key === '+') resize(1.08);
      else if (event.key === '-') resize(1 / 1.08);
      else return;
      event.preventDefault();
    });
  }

  function tags(box) {
    var input = box.querySelector('input');
    var kept = document.createElement('input');
    kept.type = 'hidden';
    kept.name = input.name;
    input.removeAttribute('name');
    var most = Number(box.dataset.most);
    var list = document.createElement('ul');
    list.className = 'ne-tags';
    list.setAttribute('aria-label', box.dataset.list);
    var known = document.createElement('datalist');
    known.id = input.id + '-known';
    input.setAttribute('list', known.id);
    input.setAttribute('maxlength', '40');
    input.before(list);
    input.after(kept, known);
    var names = [];

    function show() {
      kept.value = names.join(',');
      list.replaceChildren();
      names.forEach(function (name, index) {
        var chip = document.createElement('li');
        chip.className = 'ne-chip';
        chip.append(name);
        var remove = document.createElement('button');
        remove.type = 'button';
        remove.setAttribute('aria-label', box.dataset.remove.replace('{name}', name));
        remove.innerHTML = '<span class="pi pi-times" aria-hidden="true"></span>';
        remove.addEventListener('click', function () {
          names.splice(index, 1);
          show();
          input.focus();
        });
        chip.append(remove);
        list.append(chip);
      });
    }

    function add(text) {
      text.split(',').forEach(function (part) {
        var name = part.trim().replace(/^#+/, '').replace(/\s+/g, ' ').slice(0, 40);
        var known = names.some(function (other) {
          return other.toLowerCase() === name.toLowerCase();
        });
        if (name && !known && names.length < most) names.push(name);
      });
      show();
    }

    function take() {
      add(input.value);
      input.value = '';
    }

    var asked = 0;
    input.addEventListener('input', function (event) {
      // chosen from the list, or a comma typed
      if (event.inputType === 'insertReplacementText' || !event.inputType || input.value.indexOf(',') >= 0) return take();
      var now = ++asked;
      window.setTimeout(function () {
        var text = input.value.trim();
        if (now !== asked || text.length < 2) return;
        fetch(box.dataset.tags + encodeURIComponent(text), { headers: { Accept: 'application/json' } })
          .then(function (answer) {
            return answer.ok ? answer.json() : { items: [] };
          })
          .then(function (found) {
            if (now !== asked) return;
            known.replaceChildren();
            found.items.forEach(function (name) {
              var option = document.createElement('option');
              option.value = name;
              known.append(option);
            });
          })
          .catch(function () {});
      }, 200);
    });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && input.value.trim()) {
        event.preventDefault();
        take();
      } else if (event.key === 'Backspace' && !input.value && names.length) {
        names.pop();
        show();
      }
    });
    // the field keeps the focus: leaving it would draw the list anew, and the button under the mouse would be gone
    list.addEventListener('mousedown', function (event) {
      event.preventDefault();
    });
    input.addEventListener('blur', function () {
      if (input.value.trim()) take();
    });
    take();
  }

  document.querySelectorAll('[data-photo]').forEach(crop);
  document.querySelectorAll('[data-tags]').forEach(tags);
})();
