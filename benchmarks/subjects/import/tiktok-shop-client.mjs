import client from 'tiktok-shop-client';
import { report } from './report.mjs';

report(client.TikTokClient);
