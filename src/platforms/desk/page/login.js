/** Says why signing in did not work. */
const faults = { wrong: 'That is not the token.', slow: 'Too many tries. Please wait a minute.' };
const fault = document.getElementById('fault');
for (const [name, sentence] of Object.entries(faults))
  if (fault && new URLSearchParams(location.search).has(name)) fault.textContent = sentence;
