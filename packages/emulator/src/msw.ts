export {
  type MockedPlatform,
  type MockedPlatformOptions,
  platformHandlers,
} from './msw/platform-handlers.ts';
export { type PlatformSetup, setupPlatform } from './msw/setup-platform.ts';
