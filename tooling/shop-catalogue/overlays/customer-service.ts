import type { AreaOverlay } from '../model/overlay.ts';

const AUTHOR_NOTE = 'Wrapped for every role: the shop and its agents stand in the same fields as the buyer.';

const RAW_CONTENT = {
  label: 'buyer.message',
  values: [],
  reason: 'A list of message types was read from its description as if it were its values.',
  note: 'JSON as text; what is in it depends on `type`.',
} as const;

export const customerService = {
  area: 'customerService',
  summary: 'Chats between buyers and a shop.',
  operations: {
    'GET /customer_service/202309/agents/settings': {
      method: 'agentSettings.get',
      name: 'getAgentSettings',
      summary: 'Tells whether the agent takes chats that are handed out automatically.',
      output: {
        can_accept_chat: { note: 'When false, only chats that a person assigns arrive.' },
      },
    },
    'PUT /customer_service/202309/agents/settings': {
      method: 'agentSettings.update',
      name: 'updateAgentSettings',
      summary: 'Decides whether the agent takes chats that are handed out automatically.',
      input: {
        can_accept_chat: { required: true, note: 'Keep it true while an app answers the chats.' },
      },
    },
    'GET /customer_service/202309/conversations': {
      method: 'conversations.list',
      name: 'listConversations',
      summary: "Lists a shop's conversations with buyers.",
      items: 'conversations',
      pageSize: { max: 20, default: 20 },
      input: {
        locale: { note: 'The language of system messages, such as `de-DE`. `en` unless told otherwise.' },
      },
      output: {
        'conversations[].id': { required: true },
        'conversations[].can_send_message': {
          note: 'False once the last chat and the last order lie too far back for the shop to write.',
        },
        'conversations[].latest_message.content': RAW_CONTENT,
        'conversations[].latest_message.index': {
          note: 'Sorts messages: newer ones are larger. The numbers have gaps.',
        },
        'conversations[].latest_message.is_visible': { note: 'False for messages that no agent should see.' },
        'conversations[].latest_message.sender.im_user_id': { label: 'buyer.im_id', note: AUTHOR_NOTE },
        'conversations[].latest_message.sender.nickname': { label: 'buyer.nickname' },
        'conversations[].latest_message.sender.avatar': { label: 'buyer.avatar' },
        'conversations[].participants[].im_user_id': {
          label: 'buyer.im_id',
          note: `Of the chat system; orders know the buyer by \`user_id\`. ${AUTHOR_NOTE}`,
        },
        'conversations[].participants[].user_id': { label: 'buyer.id' },
        'conversations[].participants[].nickname': { label: 'buyer.nickname' },
        'conversations[].participants[].avatar': { label: 'buyer.avatar' },
        'conversations[].participants[].buyer_platform': { only: 'global' },
        'conversations[].unread_count': { note: 'Messages that the agent has not read.' },
      },
      names: {
        'output.conversations[]': 'Conversation',
        'output.conversations[].latest_message': 'ConversationMessage',
        'output.conversations[].latest_message.sender': 'MessageSender',
        'output.conversations[].participants[]': 'ConversationParticipant',
      },
    },
    'POST /customer_service/202309/conversations': {
      method: 'conversations.create',
      name: 'createConversation',
      summary: 'Opens a conversation with a buyer, or opens the one there was before again.',
      input: {
        buyer_user_id: {
          required: true,
          format: 'digits',
          label: 'buyer.id',
          note: 'The `user_id` of one of their orders.',
        },
      },
      output: { conversation_id: { required: true } },
    },
    'GET /customer_service/202601/conversations/{conversation_id}': {
      method: 'conversations.get',
      name: 'getConversation',
      summary: 'Gets one conversation with its participants.',
      input: { conversation_id: { format: 'digits' } },
      output: {
        conversation: { required: true },
        'conversation.id': { required: true },
        'conversation.participants[].im_user_id': { label: 'buyer.im_id', note: AUTHOR_NOTE },
        'conversation.participants[].user_id': { label: 'buyer.id' },
        'conversation.participants[].nickname': { label: 'buyer.nickname' },
        'conversation.participants[].avatar': { label: 'buyer.avatar' },
        'conversation.participants[].platform': { only: 'global' },
      },
      names: {
        'output.conversation': 'Conversation',
        'output.conversation.participants[]': 'ConversationParticipant',
      },
    },
    'GET /customer_service/202309/conversations/{conversation_id}/messages': {
      method: 'messages.list',
      name: 'listMessages',
      summary: 'Lists the messages of a conversation without marking them as read.',
      items: 'messages',
      pageSize: { max: 10, default: 10 },
      input: {
        conversation_id: { format: 'digits' },
        locale: { note: 'The language of system messages, such as `de-DE`. `en` unless told otherwise.' },
        sort_order: { values: ['ASC', 'DESC'], note: '`DESC` unless told otherwise.' },
        sort_field: { values: ['create_time', 'index'], note: '`create_time` unless told otherwise.' },
        need_data: { note: 'Asks for `data` of each message.' },
      },
      output: {
        'messages[].id': { required: true },
        'messages[].content': RAW_CONTENT,
        'messages[].data': {
          label: 'buyer.message',
          note: 'JSON as text with what a card shows, such as parcels and prices; only on request.',
        },
        'messages[].index': { note: 'Sorts messages: newer ones are larger. The numbers have gaps.' },
        'messages[].is_visible': { note: 'False for messages that no agent should see.' },
        'messages[].sender.im_user_id': { label: 'buyer.im_id', note: AUTHOR_NOTE },
        'messages[].sender.nickname': { label: 'buyer.nickname' },
        'messages[].sender.avatar': { label: 'buyer.avatar' },
        unsupported_msg_tips: { note: 'What to show in place of a message of an unknown type.' },
      },
      names: {
        'output.messages[]': 'ConversationMessage',
        'output.messages[].sender': 'MessageSender',
      },
    },
    'POST /customer_service/202309/conversations/{conversation_id}/messages': {
      method: 'messages.send',
      name: 'sendMessage',
      summary: 'Sends a message to the buyer of a conversation.',
      input: {
        conversation_id: { format: 'digits' },
        type: { required: true },
        content: {
          required: true,
          values: [],
          reason: 'A list of message types was read from its description as if it were its values.',
          note: 'JSON as text, such as `{"content":"hello"}` for `TEXT` (at most 2000 characters), `{"order_id":"…"}` for `ORDER_CARD`, or `url`, `width` and `height` of an uploaded image for `IMAGE`.',
        },
      },
      output: { message_id: { required: true } },
    },
    'POST /customer_service/202309/conversations/{conversation_id}/messages/read': {
      method: 'messages.markRead',
      name: 'markMessagesRead',
      summary: "Marks all of the buyer's messages in a conversation as read.",
      input: { conversation_id: { format: 'digits' } },
    },
    'POST /customer_service/202309/images/upload': {
      method: 'images.upload',
      name: 'uploadMessageImage',
      summary: 'Uploads an image so that a message can show it.',
      input: { data: { required: true, note: 'JPG, GIF, WebP or PNG of at most 10 MB.' } },
      output: { url: { required: true } },
    },
    'GET /customer_service/202407/performance': {
      method: 'performance.get',
      name: 'getCustomerServicePerformance',
      summary: 'Gets how fast and how well a shop answered its chats over a period.',
      input: {
        support_date_ge: { note: 'The first day, as `YYYY-MM-DD`.' },
        support_date_lt: { note: 'The day after the last one, as `YYYY-MM-DD`.' },
      },
      output: {
        'performance.response_percentage': {
          note: 'Percent of chats answered within 24 hours: `93.4` is 93.4 %.',
        },
        'performance.response_time_mins': { note: 'Minutes until the first answer, on average.' },
        'performance.satisfaction_percentage': { note: 'Percent of rated chats with 4 or 5 stars.' },
      },
      names: { 'output.performance': 'CustomerServicePerformance' },
    },
  },
} as const satisfies AreaOverlay;
