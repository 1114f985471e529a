import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listIn } from '../src/core/list-file.ts';

export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    Object.assign(globalThis, { stillwaterList: listIn((new Error() as Error & { fileName: string }).fileName) });
  },
});
