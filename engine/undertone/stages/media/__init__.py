"""The parts of the decode stage; nothing but `undertone.stages.decode` imports them."""
