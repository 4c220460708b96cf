/* Runs before everything else, on any Node ever released: old syntax only, no modules. */
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);
var advice = 'get a current one from https://nodejs.org; 22 and 24 still receive security fixes';
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Handscroll needs Node 20.19 or newer; this is ' + process.version + ' (' + advice + ').'
  );
  process.exit(1);
}
