import { loadChaperone } from "./bundle.mjs";

const check = loadChaperone();
export default (request) => check(request);
