/**
 * Runs inside the landing page before anything else, allowed by its hash. The link's secret stands in the fragment,
 * which browsers never send: it is copied into the form, the field for the typed code is hidden, and the fragment
 * leaves the address when the form is sent. A secret that the server wrote back into the form after an error counts too.
 */
export const LINK_SCRIPT = `(function(){
var field=document.getElementById('token'),secret=location.hash.slice(1);
if(!field)return;
if(secret)field.value=secret;
if(field.value)document.documentElement.className+=' has-link';
field.form.addEventListener('submit',function(){if(location.hash)history.replaceState(null,'',location.pathname+location.search)})
})()`
