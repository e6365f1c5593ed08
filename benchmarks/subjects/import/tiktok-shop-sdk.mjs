import { TikTokShopSDK } from 'tiktok-shop-sdk';
import { report } from './report.mjs';

report(TikTokShopSDK);
