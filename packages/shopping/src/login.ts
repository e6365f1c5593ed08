export { type LoginAddresses, type LoginOptions, login } from './login/login.ts';
