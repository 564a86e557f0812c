import Overseen

await OverseenMain().run()
