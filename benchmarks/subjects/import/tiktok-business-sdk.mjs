import { EventCallbackApi } from 'tiktok-business-api-sdk-official';
import { report } from './report.mjs';

report(EventCallbackApi);
