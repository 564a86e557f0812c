"""Words of which the clinic is made: names, articles, sentences, goals. All of it is invented."""

FIRST = """Ada Amir Anna Aron Bea Bilal Carla Chen Cora Dana Dov Edith Eli Emma Eran Esther Farah Finn Gal Gita Greta Hana
Hugh Ida Ilan Ines Iris Isak Jana Joel Jonas Judit Kai Karin Kofi Lara Leah Leo Lina Luca Maja Malik Marta Maya Mika Mira
Nadia Nils Noa Nora Omar Otto Paula Petra Rafi Rosa Ruth Sam Sara Tal Tomas Uma Vera Yael""".split()
LAST = """Abbas Adler Amsel Arden Bakker Banai Bauer Berg Blum Brandt Castro Cohen Conti Dahan Diaz Duarte Ekman Eriks Farkas
Fonseca Frank Gold Gomez Haddad Hagen Hirsch Ito Ivers Jansen Kaplan Katz Khan Koch Kovac Lang Levi Lind Lowe Marin Mendes
Meyer Moreau Mori Nassar Novak Okafor Olsen Ortiz Perez Quist Ramos Rosen Sato Shah Silva Stern Tamm Toledo Vogel Weiss
Winter Yates Zamir Ziegler""".split()
assert len(FIRST) == len(LAST) == 64

ARTICLES = [(t.lower().replace(" ", "-"), t) for t in """Small steps when mood is low
When worry will not switch off
What your scores mean
Sleeping better
A kinder inner voice
Talking to your family
Breathing slowly
Writing down a thought
Planning a gentle week
When you feel stuck
Meeting people again
Being active in small ways
Facing what you avoid
Getting up on hard mornings
Eating well enough
Working while unwell
About the medicine talk
What a tool may do
Your first meeting
Making goals that fit
Noticing early signs
Rest that helps
Asking for help
Keeping what you gained""".split("\n")]

POOL = """Start with something so small that it feels almost silly.
Ten minutes is plenty for a first try.
Choose a day and a time, and write it down where you will see it.
You do not need to enjoy it for it to count.
Notice how you feel before, and again after.
Many people find that the feeling follows the doing, and not the other way round.
If a day goes wrong, begin again on the next one.
Tell one person what you plan, so that you are not alone with it.
A short walk in daylight can make the evening easier.
Worry likes big questions, so give it a small one.
Put the thought on paper, and look at it as a friend would.
Ask what you would say to someone you love.
Your body learns that it can settle when you let the breath grow slow.
Keep the list short, and cross things off with a thick pen.
Some weeks are for holding on, and that is work too.
It helps to keep the same time for getting up, even after a poor night.
Leave the phone in another room for the last hour of the day.
When you cannot sleep, get up and do something quiet in a dim light.
Come back to bed when you feel sleepy.
You can bring any of this to your next meeting.
Nobody gets this right every time.
A plan is only a guess about what may help, and you can change it.
Look for what was a little better than you thought it would be.
Say yes to one small thing that used to matter to you.
Say no to one thing that only drains you.
Music, cooking and mending all count as doing something.
Feelings rise and fall like the tide, and this one will move as well.
Try the same step twice before you decide that it does not work.
People near you may want to help and not know how.
You can show them this page.
A score is one picture of one week, and you know the rest of the story.
If the answer surprises you, talk it over with your therapist.
Write down three words for how today went.
Make the next step smaller when it feels too big.
Let the good minutes count, even when the hours were hard.
Slow is fine, and stopping to rest is part of the way.
Think of a place where you feel at ease, and go there if you can.
Most of what we worry about takes another shape when it comes.
You are allowed to ask the same question again.
Drink some water, open a window and stand up for a moment.
Choose one thing for the morning and one for the evening.
Keep what helps, and let the rest go.""".split("\n")
HEADINGS = ["Why this helps", "How to begin", "A week as an example", "If you get stuck", "What others have tried", "Questions to bring along", "When to tell us", "Keeping it going"]
GOALS = """I want to go to choir again and not leave at the break
I want to sleep without going over the day again and again
I want to walk to the sea with my sister
I want to answer my messages on the day they come
I want to cook a meal twice a week
I want to take the bus to work again
I want to say what I need before I am angry
I want to sit with my family at dinner
I want to finish the course that I started
I want to call a friend every weekend
I want to get up when the alarm rings
I want to read a story to my son each night""".split("\n")
ROLES = ["clinical psychologist", "CBT therapist", "counselling psychologist", "CBT therapist", "clinical psychologist", "mental health nurse", "CBT therapist"]
BEST_TIME = ["Monday to Thursday", "Monday to Friday", "Tuesday and Thursday", "Wednesday to Friday"]
