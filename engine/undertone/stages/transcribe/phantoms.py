"""What Whisper writes where nobody speaks: the endings of the films that it learned from.

Collected from reports on Whisper's and whisper.cpp's trackers; compared without case and marks.
"""

from __future__ import annotations

import re

_TEXT = """
you
thank you
thank you very much
thank you for watching
thank you for listening
thanks for watching
thanks for watching and i'll see you in the next video
please subscribe
please subscribe to my channel
like and subscribe
see you in the next video
bye
bye bye
subtitles by the amara org community
transcription by castingwords
transcribed by otter ai
copyright wdr
untertitel der amara org community
untertitel von stephanie geiges
untertitel im auftrag des zdf für funk 2017
untertitelung des zdf 2020
untertitelung im auftrag des zdf 2021
untertitelung bei der zdf mediathek
vielen dank
vielen dank fürs zuschauen
vielen dank für die aufmerksamkeit
bis zum nächsten mal
sous titres réalisés par la communauté d amara org
sous titres réalisés para la communauté d amara org
sous titrage st 501
sous titrage société radio canada
merci d'avoir regardé cette vidéo
merci d'avoir regardé
abonnez vous
n'oubliez pas de vous abonner
subtítulos realizados por la comunidad de amara org
subtitulado por la comunidad de amara org
gracias por ver el video
gracias por ver
suscríbete al canal
suscríbete
legendas pela comunidade amara org
obrigado por assistir
obrigada por assistir
inscreva se no canal
sottotitoli creati dalla comunità amara org
sottotitoli e revisione a cura di qtss
grazie per aver guardato il video
ondertitels ingediend door de amara org gemeenschap
ondertiteld door de amara org gemeenschap
bedankt voor het kijken
napisy stworzone przez społeczność amara org
napisy robione przez społeczność amara org
dziękuję za uwagę
dziękuję za oglądanie
titulky vytvořil johnyx
děkuji za pozornost
tack för att ni tittade
textning stina hedin www btistudios com
tak fordi du så med
danske tekster af nicolai winther
takk for at du så på
kiitos että katsoit
altyazı m k
izlediğiniz için teşekkür ederim
abone olmayı unutmayın
υπότιτλοι authorwave
ευχαριστώ που παρακολουθήσατε
продолжение следует
спасибо за просмотр
субтитры сделал dimatorzok
субтитры создавал dimatorzok
редактор субтитров а семкин корректор а егорова
подписывайтесь на канал
дякую за перегляд
ترجمة نانسي قنقر
اشتركوا في القناة
شكرا للمشاهدة
שלום תודה שצפיתם
תודה שצפיתם
धन्यवाद
सब्सक्राइब करें
terima kasih telah menonton
terima kasih
cảm ơn các bạn đã theo dõi và hẹn gặp lại
hãy subscribe cho kênh ghiền mì gõ để không bỏ lỡ những video hấp dẫn
ご視聴ありがとうございました
チャンネル登録をお願いいたします
最後までご視聴いただきありがとうございました
시청해주셔서 감사합니다
구독과 좋아요 부탁드립니다
mbc 뉴스 이덕영입니다
请不吝点赞 订阅 转发 打赏支持明镜与点点栏目
請不吝點贊 訂閱 轉發 打賞支持明鏡與點點欄目
字幕由amara org社区提供
字幕由amara org社群提供
中文字幕志愿者 李宗盛
谢谢观看
謝謝觀看
ขอบคุณที่รับชม
asante kwa kutazama
"""


def plain(text: str) -> str:
    """Words in small letters, without marks, a space between them."""
    return " ".join(re.findall(r"\w+", text.lower()))


PHANTOMS = frozenset(plain(line) for line in _TEXT.splitlines() if line)


def is_phantom(text: str) -> bool:
    """Whether a text is one such phrase, once or several times over."""
    words = plain(text).split()
    sizes = (size for size in range(1, len(words) + 1) if len(words) % size == 0)
    return any(
        " ".join(words[:size]) in PHANTOMS and words == words[:size] * (len(words) // size)
        for size in sizes
    )


def is_echo(text: str, prompt: str) -> bool:
    """Whether a text of several words only repeats the prompt, as Whisper does in silence."""
    words = plain(text)
    return words.count(" ") >= 2 and f" {words} " in f" {plain(prompt)} "
