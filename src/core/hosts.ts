/** Selector of elements that may have a shadow root: all but what pages are full of. */
export const hosts = ':not(a,b,br,button,div,i,img,input,li,link,p,path,script,span,svg,td,tr,ul)';
